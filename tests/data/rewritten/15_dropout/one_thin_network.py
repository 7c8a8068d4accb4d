"""mistake: one_draw_for_all_passes
The loop over passes adds up the same output.
"""


def ensemble_mean(x, rate, rng, passes):
    out, total = Dropout(rate, rng).forward(x), 0
    for _ in range(passes):
        total = out + total
    return total / passes
