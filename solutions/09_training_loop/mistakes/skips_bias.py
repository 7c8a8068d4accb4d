"""en: only the weights are updated, the biases stay
ko: 가중치만 갱신하고 편향은 그대로 둠
hint en: Print every entry of params before and after a step. Which names have not moved at all?
hint ko: 한 단계 전후로 params의 모든 항목을 출력해 보세요. 전혀 움직이지 않은 이름은 무엇인가요?
"""


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name in net.params:
        if name.startswith("W"):
            net.params[name] = net.params[name] - lr * net.grads[name]
    return value
