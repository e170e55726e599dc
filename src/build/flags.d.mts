export declare function flags(): string;
