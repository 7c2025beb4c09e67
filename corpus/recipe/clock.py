"""One moment for all producers: they stamp the time of day into what they write."""

import datetime
import time
import zipfile
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
    from_file = zipfile.ZipInfo.from_file

    def standing_member(*args, **kwargs):
        info = from_file(*args, **kwargs)
        info.date_time = MOMENT.timetuple()[:6]
        return info

    zipfile.ZipInfo.from_file = standing_member
