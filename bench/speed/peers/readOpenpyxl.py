"""Reads every workbook of the folder on the command line with openpyxl, read-only, and says how long that took."""

import json
import pathlib
import resource
import sys
import time

import openpyxl

files = sorted(pathlib.Path(sys.argv[1]).rglob("*.xlsx"))
started = time.perf_counter()
for path in files:
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    cells = sum(len(row) for sheet in workbook.worksheets for row in sheet.iter_rows(values_only=True))
    if cells == 0:
        raise SystemExit(f"{path} was read as nothing")
    workbook.close()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"readingSeconds": time.perf_counter() - started, "peakMiB": usage.ru_maxrss / 1024}))
