"""What scikit-learn and scipy say of the lab's data. Writes values.json beside this file.

    npx tsx tests/lab/golden/golden-data.ts /tmp/golden
    python3 tests/lab/golden/make_values.py /tmp/golden

Needs numpy, scikit-learn and scipy (Debian: python3-sklearn). Not part of the tests.
"""
import json
import sys
import warnings
from pathlib import Path

import numpy as np
from scipy.stats import ks_2samp
from sklearn import metrics
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

warnings.simplefilter("ignore", FutureWarning)
folder = Path(sys.argv[1])
data = json.loads((folder / "data.json").read_text())
labels = np.array(data["labels"])
values = {}


def array(column):
    return np.array([np.nan if value is None else value for value in column], dtype=float)


def calibration_error(scores):
    order = np.argsort(scores, kind="stable")
    n = len(order)
    gap = 0.0
    for k in range(10):
        rows = order[k * n // 10 : (k + 1) * n // 10]
        gap += abs(labels[rows].sum() - scores[rows].sum())
    return gap / n


for name, scores in data["scores"].items():
    scores = np.array(scores)
    alerts = scores >= 0.05
    tn, fp, fn, tp = metrics.confusion_matrix(labels, alerts).ravel()
    values[name] = {
        "auc": metrics.roc_auc_score(labels, scores),
        "averagePrecision": metrics.average_precision_score(labels, scores),
        "brier": metrics.brier_score_loss(labels, scores),
        "logLoss": metrics.log_loss(labels, np.clip(scores, 1e-15, 1 - 1e-15)),
        "calibrationError": calibration_error(scores),
        "f1": metrics.f1_score(labels, alerts),
        "precision": metrics.precision_score(labels, alerts),
        "recall": metrics.recall_score(labels, alerts),
        "confusion": [int(tp), int(fp), int(tn), int(fn)],
    }

y = np.array(data["smallLabels"])
x = np.array(data["prepared"]).reshape(len(y), -1)[:, :-1]
model = LogisticRegression(solver="newton-cholesky", tol=1e-12, C=1, max_iter=1000).fit(x, y)
values["logistic"] = {"weights": model.coef_[0].tolist(), "intercept": model.intercept_[0]}


def shares(edges, column):
    present = column[~np.isnan(column)]
    bins = np.searchsorted(edges, present, side="left")
    counts = np.bincount(bins, minlength=len(edges) + 1)
    return np.append(counts, np.isnan(column).sum()) / len(column)


def psi(p, q):
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return float(((q - p) * np.log(q / p)).sum())


for name in ["amount", "device"]:
    before, after = array(data["reference"][name]), array(data["current"][name])
    edges = np.quantile(before[~np.isnan(before)], np.arange(1, 10) / 10)
    ks = ks_2samp(before[~np.isnan(before)], after[~np.isnan(after)], method="asymp")
    within = ks_2samp(before[~np.isnan(before)][:2000], before[~np.isnan(before)][2000:], method="asymp")
    values[name] = {
        "edges": edges.tolist(),
        "psi": psi(shares(edges, before), shares(edges, after)),
        "ks": ks.statistic,
        "pValue": ks.pvalue,
        "ksWithin": within.statistic,
        "pValueWithin": within.pvalue,
    }
before, after = array(data["reference"]["category"]), array(data["current"]["category"])
count = lambda column: np.append(np.bincount(column.astype(int), minlength=6), 0) / len(column)
values["category"] = {"psi": psi(count(before), count(after))}

table = np.genfromtxt(folder / "benchmark.csv", delimiter=",", filling_values=np.nan)
x, y = table[:, 1:], table[:, 0].astype(int)
fit, judge = slice(0, 50_000), slice(50_000, None)
boosted = HistGradientBoostingClassifier(
    max_iter=80, max_depth=4, max_leaf_nodes=None, learning_rate=0.1, max_bins=63,
    l2_regularization=1, min_samples_leaf=20, early_stopping=False,
).fit(x[fit], y[fit])
filled = np.where(np.isnan(x), np.nanmedian(x[fit], axis=0), x)
forest = RandomForestClassifier(
    n_estimators=60, max_depth=10, max_features="sqrt", min_samples_leaf=5, random_state=0,
).fit(filled[fit], y[fit])
values["benchmark"] = {
    "boosting": roc_auc_score(y[judge], boosted.predict_proba(x[judge])[:, 1]),
    "forest": roc_auc_score(y[judge], forest.predict_proba(filled[judge])[:, 1]),
}
Path(__file__).with_name("values.json").write_text(json.dumps(values, indent=2) + "\n")
