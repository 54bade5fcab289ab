// Must be the page's first import. A Content-Security-Policy does not stop WebRTC (measured: its packets leave under
// `connect-src 'none'`), so the page gives up the means before any other code runs. Nothing of ours uses them; this is
// a second lock against injected code.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'])
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false })
