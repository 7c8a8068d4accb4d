"""en: SGD gives the new value to a name of its own, so that nothing in params moves
ko: SGD가 새 값을 변수 이름에만 대입해 params 안의 파라미터는 움직이지 않음
hint en: Print params before and after the update. Did your new array ever get into the dictionary?
hint ko: 갱신하기 전과 후에 params를 출력해 보세요. 새로 계산한 배열이 딕셔너리에 들어갔나요?
"""


class SGD:
    def __init__(self, lr=0.01):
        if lr <= 0:
            raise ValueError("a setting lies outside its range")
        self.lr = lr

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            p = p - self.lr * g
