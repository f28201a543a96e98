"""No network: what QML would fetch, it does not get."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _Refusal(QNetworkAccessManager):
    def createRequest(
        self,
        operation: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        data: QIODevice | None = None,
    ) -> QNetworkReply:
        # Nothing knows this protocol, so the answer is an error, and no socket was opened.
        return super().createRequest(operation, QNetworkRequest(QUrl("refused:")), data)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Answers every wish of an engine for a file from the network with an error.

    Only a damaged library can wish for one. Keep it for as long as the engine lives.
    """

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _Refusal(parent)
