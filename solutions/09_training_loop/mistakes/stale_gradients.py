"""en: the parameters move before backward has filled in the new gradients
ko: 역전파로 새 기울기를 구하기 전에 파라미터를 움직임
hint en: What is in grads of a net that has never run backward? And which batch do the gradients you use belong to?
hint ko: backward를 한 번도 부르지 않은 신경망의 grads에는 무엇이 있나요? 지금 쓰는 기울기는 어느 배치의 것인가요?
"""


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    for name in net.grads:
        net.params[name] = net.params[name] - lr * net.grads[name]
    net.backward(loss.backward())
    return value
