import { describe, expect, it } from 'vitest';
import { installStamp } from '#tools/setup/dependencies.mjs';

const linux = { platform: 'linux', arch: 'x64' };

describe('installStamp', () => {
  it('stays the same for the same lockfile on the same kind of machine', () => {
    expect(installStamp('{"a":1}', linux)).toBe(installStamp('{"a":1}', { ...linux }));
  });

  it('asks for a new installation when the lockfile changes', () => {
    expect(installStamp('{"a":2}', linux)).not.toBe(installStamp('{"a":1}', linux));
  });

  it('asks for a new installation on another kind of machine', () => {
    const arm = { platform: 'linux', arch: 'arm64' };
    expect(installStamp('{"a":1}', arm)).not.toBe(installStamp('{"a":1}', linux));
  });
});
