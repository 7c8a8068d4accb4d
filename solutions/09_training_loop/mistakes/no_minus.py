"""en: the parameters move along the gradient instead of against it
ko: 파라미터가 기울기와 같은 방향으로 움직임
hint en: The gradient says where the loss grows. Print the loss of ten steps on one batch: are you walking down?
hint ko: 기울기는 손실이 커지는 방향을 가리킵니다. 한 배치로 열 단계를 훈련하며 손실을 출력해 보세요. 내려가고 있나요?
"""


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name in net.params:
        net.params[name] = net.params[name] + lr * net.grads[name]
    return value
