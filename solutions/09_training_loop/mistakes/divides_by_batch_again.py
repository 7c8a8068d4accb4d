"""en: the gradient is divided by the batch size once more
ko: 기울기를 배치 크기로 한 번 더 나눔
hint en: The loss is a mean over the batch. What has the gradient of a mean been divided by already?
hint ko: 손실은 배치의 평균입니다. 평균의 기울기는 이미 무엇으로 나누어져 있나요?
"""


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name in net.params:
        net.params[name] = net.params[name] - lr * net.grads[name] / len(t)
    return value
