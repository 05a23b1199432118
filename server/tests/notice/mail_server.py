#!/usr/bin/python3
"""A mail server for tests, made of aiosmtpd.

The first line it says is its port; each line after that is a message that it took, as JSON. The first part of the
recipient's address decides how it behaves:

    refuse      no such address, ever
    later       not now, the first two times (greylisting)
    cut         the connection is cut before the message is taken, the first time
    unanswered  the message is taken, but the connection is cut before that is said, the first time

It ends when its standard input does. Debian: apt install python3-aiosmtpd
"""

import asyncio
import email
import email.policy
import json
import os
import sys
from collections import Counter

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self):
        self.seen = Counter()

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.seen[address] += 1
        if address.startswith("refuse"):
            return "550 5.1.1 no such address as " + address
        if address.startswith("later") and self.seen[address] <= 2:
            return "451 4.7.1 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        first = self.seen[address] == 1
        if address.startswith("cut") and first:
            server.transport.abort()
            return "421 gone"
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        said = {name.lower(): str(value) for name, value in message.items()}
        said |= {"envelope": [envelope.mail_from, *envelope.rcpt_tos], "body": message.get_content().replace("\r\n", "\n")}
        said["ascii"] = envelope.content.isascii()
        print(json.dumps(said), flush=True)
        if address.startswith("unanswered") and first:
            server.transport.abort()
        return "250 OK"


async def serve():
    loop = asyncio.get_running_loop()
    handler = Handler()
    server = await loop.create_server(lambda: SMTP(handler, hostname="mail.test", loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(serve())
