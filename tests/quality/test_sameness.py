"""Which texts count as the same."""

from aligner.quality.sameness import comparable, counted, one_of


def test_case_width_space_and_marks_do_not_count() -> None:
    assert comparable("Save  File。") == comparable("ｓａｖｅ file.")
    assert comparable("保存 文件") != comparable("打开文件")


def test_only_repeated_texts_with_several_partners_are_kept() -> None:
    kept = counted(
        [
            ("保存文件", "Save"),
            ("保存文件", "Store"),
            ("保存文件", "save."),
            ("打开文件", "Open"),
            ("是", "Yes"),
            ("是", "No"),
            ("删除文件", ""),
        ]
    )
    assert list(kept) == ["保存文件"]
    assert one_of(kept["保存文件"], "Store") == "Save"
    assert one_of(kept["保存文件"], "SAVE") is None
    assert one_of(None, "x") is None
