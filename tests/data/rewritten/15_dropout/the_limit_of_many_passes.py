"""mistake: passes_in_eval_mode
A layer in evaluation mode is asked again and again, and the answers are averaged one by one.
"""


def ensemble_mean(x, rate, rng, passes):
    layer, answer = Dropout(rate, rng), 0.0 * x
    for n in range(passes):
        answer = answer + (layer.forward(x, False) - answer) / (n + 1)
    return answer
