"""attack: talk to services of this machine over unix sockets, with names in the file system and without
deserves: 0
outcome: failed
"""
import socket

WON = []
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    for address in ("\0deepdrill", "/run/dbus/system_bus_socket", "/var/run/docker.sock", "/run/systemd/journal/socket"):
        try:
            line = socket.socket(socket.AF_UNIX, kind)
            WON.append("socket")
            line.connect(address)
        except OSError:
            continue
try:
    WON.append(socket.socketpair())
except OSError:
    pass


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
