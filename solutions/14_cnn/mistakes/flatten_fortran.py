"""en: the numbers of an image are read channel by channel, with the row changing fastest
ko: 채널부터 먼저 나누고 행이 가장 빨리 바뀌는 순서로 값을 읽음
hint en: Read the first three numbers of an image with two channels. Which axis changes first, and which one should?
hint ko: 채널이 2개인 이미지에서 처음 세 값을 읽어 보세요. 어느 축이 먼저 바뀌나요? 어느 축이 먼저 바뀌어야 하나요?
"""

import numpy as np


def flatten(x):
    if np.ndim(x) != 4:
        raise ValueError("four axes are needed")
    x = np.asarray(x, dtype=x.dtype if x.dtype.kind == "f" else float)
    return x.transpose(0, 3, 2, 1).reshape(len(x), -1)


class Flatten(Flatten):
    def forward(self, x):
        super().forward(x)
        self.turned = [x.shape[axis] for axis in (0, 3, 2, 1)]
        x = np.asarray(x, dtype=x.dtype if x.dtype.kind == "f" else float)
        return x.transpose(0, 3, 2, 1).reshape(len(x), -1)

    def backward(self, dout):
        back = super().backward(dout)
        return back.reshape(self.turned).transpose(0, 3, 2, 1)
