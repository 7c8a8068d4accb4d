"""en: the weights are updated once in an epoch, after the last batch
ko: 에포크마다 마지막 배치가 끝난 뒤에 한 번만 갱신함
hint en: Count the updates. How many batches does an epoch have, and how many of them move the weights?
hint ko: 갱신이 몇 번 일어나는지 세어 보세요. 한 에포크에 배치는 몇 개이고, 그중 몇 개가 가중치를 움직이나요?
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("at least one epoch is needed")
    values = []
    for _ in range(epochs):
        for x, t in batches:
            value, dy = loss(forward(x), t)
            grads = backward(dy)
            values.append(value)
        update(grads)
    return values
