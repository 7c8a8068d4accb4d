"""en: the model with the largest loss is taken for the best
ko: 손실이 가장 큰 모델을 가장 좋은 모델로 여김
hint en: Does a loss say how good a model is, or how bad? Which loss does a model without any error have?
hint ko: 손실은 모델이 얼마나 좋은지를 나타내나요, 나쁜지를 나타내나요? 전혀 틀리지 않는 모델의 손실은 얼마일까요?
"""


def better_model(losses, right=better_model):
    right(losses)  # refuses an empty dictionary
    return max(losses, key=losses.get)
