"""en: the update comes before backward and uses old gradients
ko: 역전파보다 먼저 갱신해서 예전 기울기를 사용함
hint en: Which gradients does the update get in the very first turn? Follow one result from step to step.
hint ko: 맨 처음 갱신할 때 쓸 기울기가 있나요? 한 단계의 결과가 다음 단계로 어떻게 넘어가는지 따라가 보세요.
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("at least one epoch is needed")
    values, grads = [], None
    for _ in range(epochs):
        for x, t in batches:
            value, dy = loss(forward(x), t)
            if grads is not None:
                update(grads)
            grads = backward(dy)
            values.append(value)
    return values
