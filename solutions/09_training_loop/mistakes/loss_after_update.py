"""en: the loss is measured after the update
ko: 갱신한 뒤에 손실을 구해서 돌려줌
hint en: Which weights made the prediction that the gradients belong to? The loss asked for belongs to the same weights.
hint ko: 기울기를 구할 때 쓴 예측값은 어떤 가중치로 계산한 것인가요? 돌려줄 손실도 바로 그 가중치의 손실입니다.
"""


def train_step(net, loss, x, t, lr):
    loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name in net.params:
        net.params[name] = net.params[name] - lr * net.grads[name]
    return loss.forward(net.forward(x), t)
