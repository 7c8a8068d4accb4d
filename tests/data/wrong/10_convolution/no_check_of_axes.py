"""task: correlate2d, strongest_match
Arrays with other numbers of axes are flattened or taken apart instead of being refused.
"""
# ruff: noqa: F821 - laid over the solution

import numpy as np

_correlate2d, _strongest_match = correlate2d, strongest_match


def correlate2d(x, k):
    return _correlate2d(np.squeeze(x) if x.ndim > 2 else x, np.squeeze(k) if k.ndim > 2 else k)


def strongest_match(feature_map):
    return _strongest_match(np.atleast_2d(np.squeeze(feature_map)) if feature_map.ndim != 2 else feature_map)
