"""What an office gets of many: a workbook for itself, and an overview that it may show."""
