"""W1 in numpy: a loop over days, each day's events as arrays. Definition: README.md. python3 w1.py MEN CAP REPEATS"""
import json
import sys
import time

import numpy as np

SHARD, DAYS, REGIONS, STATES = 16384, 365, 83, 8
EXEMPT, DEFERRED, QUEUED, SUMMONED, SERVED, NOSHOW, RESTRICTED, SENT = range(8)
ATTRIBUTES, LENGTH, SERVICE, PENALTY, MEDICAL = range(5)
U = np.uint32
GOLD = 0x9E3779B9


def mix(x):
    x = x ^ (x >> U(16))
    x = x * U(0x7FEB352D)
    x = x ^ (x >> U(15))
    x = x * U(0x846CA68B)
    return x ^ (x >> U(16))


def word(n):
    return U(n & 0xFFFFFFFF)


def keys():
    out = []
    for p in range(5):
        first = int(mix(np.array([(20250401 + (p + 1) * GOLD) & 0xFFFFFFFF], U))[0])
        out.append((U(first), mix(np.array([12345 ^ ((first + (p + 1) * 0x85EBCA6B) & 0xFFFFFFFF)], U))[0]))
    return out


KEYS = keys()


def draw(purpose, ids, day):
    first, second = KEYS[purpose]
    return mix(mix(ids ^ first) + second + word(day * GOLD))


def run(men, cap):
    shards = -(-men // SHARD)
    ids = np.arange(men, dtype=U)
    region_of_shard = np.arange(shards, dtype=np.int64) * REGIONS // shards
    cube = np.zeros((REGIONS, DAYS, STATES), np.int32)
    flows = np.zeros((REGIONS, DAYS, 2), np.int32)
    events = 0

    a = draw(ATTRIBUTES, ids, 0)
    age = (U(18) + ((a & U(0xFFFF)) * U(38) >> U(16))).astype(np.uint8)
    fitness = (a >> U(16) & U(255)).astype(np.uint8)
    state = np.where((age <= 30) & (fitness >= 51), np.where(a >> U(24) < 90, DEFERRED, QUEUED), EXEMPT).astype(np.uint8)
    del a
    for s in range(shards):
        cube[region_of_shard[s], 0] += np.bincount(state[s * SHARD:(s + 1) * SHARD], minlength=STATES).astype(np.int32)

    due = [[] for _ in range(DAYS)]

    def list_due(who, days):
        inside = days < DAYS
        who, days = who[inside], days[inside]
        order = np.argsort(days, kind="stable")
        who, days = who[order], days[order]
        for day, part in zip(*split(days, who)):
            due[day].append(part)

    def split(days, who):
        at = np.flatnonzero(np.diff(days)) + 1
        return days[np.r_[0, at]].tolist() if len(days) else [], np.split(who, at) if len(days) else []

    def change(who, day, to):
        region = region_of_shard[who // SHARD]
        np.subtract.at(cube, (region, day, state[who]), 1)
        np.add.at(cube, (region, day, to), 1)
        state[who] = to

    deferred = np.flatnonzero(state == DEFERRED)
    list_due(deferred, 1 + ((draw(LENGTH, ids[deferred], 0) >> U(16)).astype(np.int64) * 1461 >> 16))

    # Each commissariat's roll: who is queued, in id order, and where the next pick starts looking.
    queued = state == QUEUED
    cursor = np.zeros(shards, np.int64)
    starts = np.arange(shards, dtype=np.int64) * SHARD
    sizes = np.minimum(men - starts, SHARD)

    def next_queued():
        """For each commissariat the next queued man from its cursor on, in the circle; -1 when there is none."""
        found = np.full(shards, -1, np.int64)
        open_ = np.arange(shards)
        at, seen = cursor.copy(), np.zeros(shards, np.int64)
        width = 64
        while len(open_):
            where = (at[open_, None] + np.arange(width)) % sizes[open_, None]
            hit = queued[starts[open_, None] + where]
            got = hit.any(1)
            found[open_[got]] = starts[open_[got]] + where[got, hit[got].argmax(1)]
            seen[open_] += width
            at[open_] = (at[open_] + width) % sizes[open_]
            open_ = open_[~got & (seen[open_] < sizes[open_])]
            width = min(width * 4, SHARD)
        return found

    for day in range(DAYS):
        if due[day]:
            who = np.concatenate(due[day])
            due[day] = []
            before = state[who]
            events += len(who)

            back = who[before == DEFERRED]
            change(back, day, QUEUED)
            queued[back] = True

            served = who[before == SUMMONED]
            change(served, day, SERVED)
            list_due(served, day + 8 + ((draw(SERVICE, ids[served], day - 7) >> U(16)).astype(np.int64) * 11 >> 16))

            late = who[before == NOSHOW]
            w = draw(PENALTY, ids[late], day)
            high = (w >> U(16)).astype(np.int64)
            change(late, day, RESTRICTED)
            np.add.at(flows, (region_of_shard[late // SHARD], day, 1), ((w & U(0xFFFF)) < 32768).astype(np.int32))
            comes = high < 32768
            list_due(late[comes], day + 5 + (high[comes] * 60 >> 15))

            rest = who[(before == SERVED) | (before == RESTRICTED)]
            w = draw(MEDICAL, ids[rest], day)
            absent = (state[rest] == SERVED) & ((w & U(0xFFFF)) < 19661)
            change(rest[absent], day, NOSHOW)
            list_due(rest[absent], np.full(absent.sum(), day + 20))
            rest, high = rest[~absent], (w[~absent] >> U(16)).astype(np.int64)
            fit = 26000 + fitness[rest].astype(np.int64) * 64 - age[rest].astype(np.int64) * 128
            change(rest[high < fit], day, SENT)
            again = rest[(high >= fit) & (high < fit + 20000)]
            change(again, day, DEFERRED)
            list_due(again, day + 90 + ((draw(LENGTH, ids[again], day) >> U(16)).astype(np.int64) * 276 >> 16))
            change(rest[high >= fit + 20000], day, EXEMPT)
        if day % 7 >= 5:
            continue
        for _ in range(cap):
            who = next_queued()
            who = who[who >= 0]
            queued[who] = False
            shard = who // SHARD
            at = who - starts[shard] + 1
            cursor[shard] = np.where(at == sizes[shard], 0, at)
            w = draw(SERVICE, ids[who], day)
            at_once = (w & U(0xFFFF)) < 39322
            events += len(who) + int(at_once.sum())
            np.add.at(flows, (region_of_shard[shard], day, 0), 1)
            change(who[at_once], day, SERVED)
            change(who[~at_once], day, SUMMONED)
            list_due(who[at_once], day + 15 + ((w[at_once] >> U(16)).astype(np.int64) * 11 >> 16))
            list_due(who[~at_once], np.full((~at_once).sum(), day + 7))
    return events, np.cumsum(cube, axis=1, dtype=np.int32), flows


def checksum(words):
    h = 0x811C9DC5
    for w in words.view(np.uint32).ravel().tolist():
        h = (h ^ w) * 0x01000193 & 0xFFFFFFFF
    return f"{h:08x}"


men, cap, repeats = map(int, sys.argv[1:4])
ms = []
for _ in range(repeats):
    start = time.perf_counter()
    events, cube, flows = run(men, cap)
    ms.append(round((time.perf_counter() - start) * 1e3, 2))
print(json.dumps({"ms": ms, "events": events, "cube": checksum(cube), "flows": checksum(flows)}))
