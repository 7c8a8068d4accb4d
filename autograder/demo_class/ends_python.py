"""ends its Python in the first call"""
import os


def __getattr__(name):
    def ends(*args, **kwargs):
        os._exit(0)

    return ends
