"""en: backward hands on the rows without restoring the shape of the images
ko: 역전파에서 이미지의 모양을 되돌리지 않고 행 그대로 넘김
hint en: What shape did the images have before flattening? The layer in front expects its gradient in that shape.
hint ko: 평탄화하기 전의 모양은 무엇이었나요? 앞 계층은 그 모양의 기울기를 기다립니다.
"""

import numpy as np


class Flatten(Flatten):
    def backward(self, dout):
        super().backward(dout)
        return np.asarray(dout, dtype=dout.dtype if dout.dtype.kind == "f" else float)
