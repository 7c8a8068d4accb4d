"""en: the means are those of the columns
ko: 행이 아니라 열의 평균을 구함
hint en: Count the means you get for a table with two rows and seven columns.
hint ko: 행이 2개, 열이 7개인 표에서 평균이 몇 개 나오는지 세어 보세요.
"""


def row_means(x):
    return np.asarray(x, dtype=np.float64).mean(axis=0)
