"""mistake: columns_of_places_first
The loop over the columns is the outer one.
"""


def im2col(x, kernel, stride=1, padding=0):
    rows, columns = _places(np.shape(x), kernel, stride, padding)
    big = np.pad(_as_float(x), [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    found = []
    for picture in big:
        for j in range(0, columns * stride, stride):
            for i in range(0, rows * stride, stride):
                found.append(picture[i : i + kernel[0], j : j + kernel[1]].ravel())
    return np.array(found)
