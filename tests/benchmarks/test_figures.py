"""The arithmetic and the table of the benchmarks."""

from benchmarks.figures import Row, Spread, percentile, ratios, table


def test_a_spread_is_median_and_extremes() -> None:
    assert Spread.of([3.0, 1.0, 2.0]) == Spread(2.0, 1.0, 3.0)
    assert Spread.of([3.0, 1.0, 2.0]).text(" ms") == "2 ms (1–3)"
    assert Spread.of([2.0]).text(" ms", 1) == "2.0 ms"


def test_ratios_are_taken_pair_by_pair() -> None:
    """A slow moment of the machine that hits both does not change the ratio."""
    assert ratios([2.0, 20.0, 2.0], [1.0, 10.0, 1.0]) == Spread(2.0, 2.0, 2.0)


def test_the_percentile_is_a_value_that_was_measured() -> None:
    values = [float(number) for number in range(1, 101)]
    assert percentile(values, 95) == 95
    assert percentile(values, 50) == 50
    assert percentile([7.0], 95) == 7


def test_the_table_says_what_was_reached() -> None:
    rows = [
        Row("start", "start", "1.20×", 1.2, "×", 1.3),
        Row("start", "memory", "1.50×", 1.5, "×", 1.4),
        Row("start", "floor", "250 ms", 250, " ms"),
    ]
    assert table(rows).splitlines() == [
        "| What   | Measured | Target | Reached |",
        "|--------|----------|--------|---------|",
        "| start  | 1.20×    | ≤ 1.3× | yes     |",
        "| memory | 1.50×    | ≤ 1.4× | no      |",
        "| floor  | 250 ms   |        |         |",
    ]
