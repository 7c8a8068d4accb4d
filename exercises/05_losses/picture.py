"""Draws your losses as surfaces: `deepdrill show 05`."""

import numpy as np

ALT = {
    "en": "Left: the mean squared error over slope and intercept of a line through five points, a bowl with one lowest place. "
    "Right: what one sample costs by the probability given to its true class; the cross entropy soars near 0, the squared "
    "error does not.",
    "ko": "왼쪽은 점 다섯 개를 지나는 직선의 기울기와 절편에 따른 평균 제곱 오차이고, 가장 낮은 곳이 하나인 그릇 모양입니다. 오른쪽은 정답 "
    "클래스에 준 확률에 따른 데이터 하나의 손실입니다. 교차 엔트로피는 0 근처에서 급격히 커지지만 제곱 오차는 그렇지 않습니다.",
}


def draw(learner, figure, say):
    """Ask `mse` at every place of a grid, then both losses along one probability."""
    surface, curves = figure.subplots(1, 2)
    x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
    t = 1.5 * x + 0.5
    slopes, intercepts = np.linspace(-0.5, 3.5, 33), np.linspace(-2.0, 3.0, 33)
    heights = np.array([[float(learner.mse(a * x + b, t)) for a in slopes] for b in intercepts])
    drawn = surface.contourf(slopes, intercepts, np.sqrt(heights), levels=18, cmap="Blues_r")
    surface.plot(1.5, 0.5, "o", color="C3")
    surface.set(title=say("square root of the mse", "평균 제곱 오차의 제곱근"), xlabel=say("slope", "기울기"),
                ylabel=say("intercept", "절편"))  # fmt: skip
    figure.colorbar(drawn, ax=surface)
    p = np.linspace(0.01, 1.0, 100)
    entropy = [float(learner.cross_entropy(np.array([[1 - value, value]]), np.array([1]))) for value in p]
    squares = [float(learner.mse(np.array([[1 - value, value]]), np.array([[0.0, 1.0]]))) for value in p]
    curves.plot(p, entropy, label=say("cross entropy", "교차 엔트로피"))
    curves.plot(p, squares, "--", label=say("mean squared error", "평균 제곱 오차"))
    curves.set(
        title=say("loss of one sample", "데이터 하나의 손실"),
        xlabel=say("probability of the true class", "정답 클래스의 확률"),
    )
    curves.grid(alpha=0.3)
    curves.legend()
