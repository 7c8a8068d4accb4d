"""attack: end the process with exit code 0 while the file is loaded
deserves: 0
outcome: crashed
"""
import os

os._exit(0)
