"""A beginner's way: range(len(...)), counters, if and else, lists that become arrays at the end."""

import math

import numpy as np


def one_hot(labels, num_classes):
    if len(labels.shape) != 1:
        raise ValueError("labels should be 1-D")
    if labels.shape[0] == 0:
        raise ValueError("no labels")
    result = np.zeros((labels.shape[0], num_classes))
    for i in range(labels.shape[0]):
        found = False
        for j in range(num_classes):
            if labels[i] == j:
                result[i, j] = 1
                found = True
        if not found:
            raise ValueError("no class " + str(labels[i]))
    return result


def mse(y, t):
    if y.shape != t.shape:
        raise ValueError("shape")
    a = y.reshape(-1)
    b = t.reshape(-1)
    if len(a) == 0:
        raise ValueError("empty")
    total = 0.0
    for i in range(len(a)):
        d = float(a[i]) - float(b[i])
        total = total + d * d
    return total / len(a)


def mse_grad(y, t):
    mse(y, t)  # for the errors
    grad = np.zeros(y.shape, dtype=y.dtype if y.dtype == np.float32 else np.float64)
    n = 1
    for side in y.shape:
        n = n * side
    for place in np.ndindex(*y.shape):
        grad[place] = 2 * (float(y[place]) - float(t[place])) / n
    return grad


def find_labels(a, t):
    if len(a.shape) != 2 or a.shape[0] == 0 or a.shape[1] == 0:
        raise ValueError("table")
    labels = []
    if len(t.shape) == 1:
        if t.shape[0] != a.shape[0]:
            raise ValueError("number of labels")
        for label in t:
            if label < 0 or label >= a.shape[1]:
                raise ValueError("label")
            labels.append(int(label))
    elif len(t.shape) == 2 and t.shape[0] == a.shape[0] and t.shape[1] == a.shape[1]:
        for i in range(t.shape[0]):
            for j in range(t.shape[1]):
                if t[i, j] == 1:
                    labels.append(j)
    else:
        raise ValueError("targets")
    return labels


def cross_entropy(p, t):
    labels = find_labels(p, t)
    total = 0.0
    for i in range(p.shape[0]):
        for j in range(p.shape[1]):
            if p[i, j] < 0:
                raise ValueError("negative")
        q = float(p[i, labels[i]])
        if q < 1e-12:
            q = 1e-12
        total = total - math.log(q)
    return total / p.shape[0]


def softmax_cross_entropy(z, t):
    labels = find_labels(z, t)
    n = z.shape[0]
    total = 0.0
    dz = []
    for i in range(n):
        row = [float(v) for v in z[i]]
        biggest = row[0]
        for v in row:
            if v > biggest:
                biggest = v
        s = 0.0
        for v in row:
            s = s + math.exp(v - biggest)
        total = total + math.log(s) + (biggest - row[labels[i]])
        new = []
        for j in range(len(row)):
            g = math.exp(row[j] - biggest) / s
            if j == labels[i]:
                g = g - 1
            new.append(g / n)
        dz.append(new)
    if z.dtype == np.float32:
        return total / n, np.array(dz, dtype=np.float32)
    return total / n, np.array(dz)


def better_model(losses):
    if len(losses) == 0:
        raise ValueError("no model")
    names = list(losses.keys())
    best = names[0]
    for name in names:
        if losses[name] < losses[best]:
            best = name
    return best
