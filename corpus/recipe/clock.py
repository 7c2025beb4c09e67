"""One moment for all producers: they stamp the time of day into what they write."""

import datetime
import time
from types import SimpleNamespace

import docx.comments
import openpyxl.writer.excel
import xlsxwriter.core

from .sample import MOMENT


class Standing(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return MOMENT.replace(tzinfo=tz)


def stop():
    time.time = lambda: MOMENT.replace(tzinfo=datetime.timezone.utc).timestamp()
    standing = SimpleNamespace(datetime=Standing, timezone=datetime.timezone)
    docx.comments.dt = openpyxl.writer.excel.datetime = standing
    xlsxwriter.core.datetime = Standing
