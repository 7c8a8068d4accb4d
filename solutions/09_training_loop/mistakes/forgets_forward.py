"""en: the predictions are computed once and never again
ko: 예측값을 맨 처음에 한 번만 계산하고 다시 계산하지 않음
hint en: After an update the weights are others. Do the predictions that you kept still belong to them?
hint ko: 갱신하고 나면 가중치가 달라집니다. 처음에 구해 둔 예측값이 지금의 가중치에도 맞을까요?
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("at least one epoch is needed")
    predictions = [forward(x) for x, _ in batches]
    values = []
    for _ in range(epochs):
        for y, (_, t) in zip(predictions, batches):
            value, dy = loss(y, t)
            update(backward(dy))
            values.append(value)
    return values
