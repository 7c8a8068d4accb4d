"""mistake: nand_is_nor
NAND is written with conditions, the weights with cases.
"""


def NAND(x1, x2):
    if x1 == 0 and x2 == 0:
        return 1
    return 0


def gate_weights(name):
    match name:
        case "AND":
            return np.ones(2), -1.5
        case "OR":
            return np.ones(2), -0.5
        case "NAND":
            return -np.ones(2), 0.5
    raise ValueError("AND, OR or NAND")
