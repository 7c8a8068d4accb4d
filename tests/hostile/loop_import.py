"""attack: never finish loading
deserves: 0
outcome: timeout
"""
while True:
    pass
