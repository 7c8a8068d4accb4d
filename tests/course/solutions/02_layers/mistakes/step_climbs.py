"""en: step climbs up instead of going down
ko: step이 내려가지 않고 기울기를 따라 올라감
hint en: Which way does the loss fall, along the gradient or against it?
hint ko: 손실은 기울기 방향으로 줄어듭니까, 반대 방향으로 줄어듭니까?
"""


def step(params, grads, lr):
    for name, grad in grads.items():
        params[name] += lr * grad
