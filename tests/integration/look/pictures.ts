import sharp from "sharp";

/** A dark mark on nothing: what most logos are. */
export function aLogo({ width = 200, height = 100 } = {}): Promise<Buffer> {
  const mark = {
    create: {
      width: Math.ceil(width / 2),
      height: Math.ceil(height / 2),
      channels: 4,
      background: "#10243a",
    },
  } as const;
  return sharp({ create: { width, height, channels: 4, background: "#00000000" } })
    .composite([{ input: mark }])
    .png()
    .toBuffer();
}

/** A photograph, as a camera writes it: turned by a note, with the place where it was taken. */
export function aPhotograph(): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 120, channels: 3, background: "#8899aa" } })
    .withExif({
      IFD0: { Artist: "Somebody Private" },
      IFD3: { GPSLatitude: "48/1 51/1 30/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG of a few bytes that says it is as large as this. */
export async function aFloodOfPixels(side: number): Promise<Buffer> {
  const small = await aLogo();
  const flood = Buffer.from(small);
  flood.writeUInt32BE(side, 16);
  flood.writeUInt32BE(side, 20);
  flood.writeUInt32BE(crc(flood.subarray(12, 29)), 29);
  return flood;
}

/** Noise, which no format makes small. */
export function noise(side: number): Promise<Buffer> {
  const noisy = { type: "gaussian", mean: 128, sigma: 90 } as const;
  return sharp({
    create: { width: side, height: side, channels: 3, background: "#000", noise: noisy },
  })
    .jpeg({ quality: 70 })
    .toBuffer();
}

// As the PNG specification has it; without it a reader would refuse the header, not the size.
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
