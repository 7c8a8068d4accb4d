"""attack: connect to the outside and to this machine over TCP
deserves: 0
outcome: failed
"""
import socket

WON = []
for family in (socket.AF_INET, socket.AF_INET6):
    for host, port in (("127.0.0.1", 22), ("1.1.1.1", 53), ("::1", 80), ("169.254.169.254", 80)):
        try:
            line = socket.socket(family, socket.SOCK_STREAM)
            WON.append("socket")
            line.settimeout(0.05)
            line.connect((host, port))
        except OSError:
            continue
try:
    WON.append(socket.create_connection(("127.0.0.1", 80), 0.05))
except OSError:
    pass


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
