"""en: the step writes its result into the array that it was given
ko: 계단 함수가 입력 배열 위에 결과를 덮어씀
hint en: What does the caller find in her array of sums after she has asked for the outputs?
hint ko: 출력을 구한 뒤에 총합이 담긴 원래 배열을 다시 보면 어떤 값이 들어 있을까요?
"""


def step(z):
    z = np.asarray(z)
    fires = z > 0
    z[...] = fires
    return fires.astype(np.int64)
