"""attack: source that the compiler itself chokes on, built while loading
deserves: 0
outcome: memory|error|crashed|timeout
"""
source = "x = " + "(" * 5000 + "1" + ")" * 5000
try:
    compile(source, "toy.py", "exec")
except (SyntaxError, MemoryError, RecursionError):
    pass
text = "".join(f"def f{n}(): return {'-' * 200}1\n" for n in range(2000))
exec(compile(text, "toy.py", "exec"))
eval("lambda:" * 3000 + "1")
raise ValueError("the compiler came through")
