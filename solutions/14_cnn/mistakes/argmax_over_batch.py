"""en: predict looks for the largest score of each class instead of each image
ko: 이미지마다가 아니라 클래스마다 가장 큰 점수를 찾음
hint en: How many answers come out for five images and seven classes? Along which axis must the search run?
hint ko: 이미지 다섯 장, 클래스 일곱 개일 때 답이 몇 개 나오나요? 어느 축을 따라 찾아야 할까요?
"""


class CNN(CNN):
    def predict(self, x):
        return self.forward(x).argmax(axis=0)
