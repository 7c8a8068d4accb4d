"""en: the copy is float64, whatever dtype the model has
ko: 모델의 dtype과 관계없이 복사본이 float64가 됨
hint en: Copy a float32 model and print the dtype of both. Which numpy function keeps what it finds?
hint ko: float32 모델을 복사하고 양쪽의 dtype을 출력해 보세요. 원래의 dtype을 유지하는 NumPy 함수는 무엇인가요?
"""

import numpy as np


def copy_params(params):
    return {name: np.array(array, dtype=np.float64) for name, array in params.items()}
