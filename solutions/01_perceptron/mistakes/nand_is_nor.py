"""en: NAND turns the inputs instead of the output, which makes it NOR
ko: NAND에서 출력이 아니라 입력을 뒤집어 NOR가 됨
hint en: Write down the four rows of the table before you choose numbers. What does NAND say to (0, 1)?
hint ko: 수를 고르기 전에 표의 네 줄을 먼저 적어 보세요. 입력이 (0, 1)일 때 NAND는 무엇을 출력하나요?
"""


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), *gate_weights("NAND"))


def gate_weights(name):
    if name not in _GATES:
        raise ValueError(f"there is no gate {name!r}")
    w, b = _GATES[name] if name != "NAND" else ([-1.0, -1.0], 0.5)
    return np.array(w), b
