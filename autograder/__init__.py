"""deepdrill: auto-graded exercises and quizzes for the fundamentals of deep learning.

Imports go down this list only (``tests/test_house.py`` reads the source and holds it):

    cli          click: parse, call one workflow, print, exit code
    workflows    learn, grade, demo, doctor
    edges        sandbox, intake, gradebook, formats, plugin, testing
    core         records, course, quiz, scoring, messages, errors: no process, no clock, no terminal
"""

__version__ = "0.1.0"
