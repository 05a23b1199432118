//! Islands: the few places where WebAssembly earns its bytes.
