"""mistake: leaky_grad_is_relu_grad
Hands the question on to relu_grad after checking alpha.
"""


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("negative")
    return relu_grad(x)
