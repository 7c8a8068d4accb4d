"""attack: wait for somebody to call: bind and listen on every kind of address
deserves: 0
outcome: failed
"""
import socket
import socketserver
import http.server

WON = []
for address in (("127.0.0.1", 0), ("0.0.0.0", 54321), ("::", 0)):
    for make in (
        lambda a: socket.create_server(a),
        lambda a: socketserver.UDPServer(a, socketserver.BaseRequestHandler),
        lambda a: http.server.HTTPServer(a, http.server.SimpleHTTPRequestHandler),
    ):
        try:
            WON.append(make(address))
        except OSError:
            continue


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
