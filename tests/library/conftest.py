"""The library's tests stand on the same small pack as the compiler's."""

from tests.content.conftest import pack

__all__ = ["pack"]
