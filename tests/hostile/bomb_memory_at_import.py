"""attack: take all memory while the file is loaded, and while it is compiled
deserves: 0
outcome: memory|timeout
"""
DATA = [0]
while True:
    DATA = DATA * 2
