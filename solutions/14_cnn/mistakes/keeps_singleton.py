"""en: axes of size 1 are squeezed away, the batch of one image included
ko: 크기가 1인 축을 모두 없애서 이미지 한 장짜리 배치의 축까지 사라짐
hint en: Try a batch of a single image. Which axis must stay even when its size is 1?
hint ko: 이미지가 한 장뿐인 배치로 확인해 보세요. 크기가 1이어도 남아야 하는 축은 무엇인가요?
"""

import numpy as np


def flatten(x):
    if np.ndim(x) != 4:
        raise ValueError("four axes are needed")
    x = np.asarray(x, dtype=x.dtype if x.dtype.kind == "f" else float)
    return x.reshape(len(x), -1).squeeze()


class Flatten(Flatten):
    def forward(self, x):
        return super().forward(x).squeeze()
